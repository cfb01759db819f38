package org.filrouge.ledgerservice.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whether a time stamp was signed by an authority that is trusted: its own certificate, or one that leads to it. */
public final class StampCheck {

    private final List<X509Certificate> trusted;

    private StampCheck(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    /**
     * Trusts whom a PEM file names: an authority, or who issued its certificate.
     *
     * @throws StampUnusable when there is no certificate in it
     */
    public static StampCheck trusting(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (read.isEmpty()) {
                throw new StampUnusable("There is no certificate in " + pem + ".");
            }
            return new StampCheck(read);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new StampUnusable("The certificates of the time-stamping authority cannot be read from " + pem + ".");
        }
    }

    /** Whether an authority that is trusted here made it. */
    public boolean accepts(KeptStamp stamp) {
        try {
            verify(stamp.token());
            return true;
        } catch (StampRefused refused) {
            return false;
        }
    }

    void verify(TimeStampToken token) {
        try {
            X509Certificate signer = signer(token);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            if (!trusted.contains(signer)) {
                requirePath(signer, token);
            }
        } catch (TSPException | GeneralSecurityException | OperatorCreationException untrusted) {
            throw new StampRefused("the token is not signed by the configured authority: " + untrusted.getMessage());
        }
    }

    /** Among the configured certificates and those in the token, the one that the token names. */
    private X509Certificate signer(TimeStampToken token) throws GeneralSecurityException {
        List<X509Certificate> candidates = new ArrayList<>(trusted);
        candidates.addAll(enclosed(token));
        for (X509Certificate candidate : candidates) {
            X509CertificateHolder holder = new X509CertificateHolder(
                    org.bouncycastle.asn1.x509.Certificate.getInstance(candidate.getEncoded()));
            if (token.getSID().match(holder)) {
                return candidate;
            }
        }
        throw new StampRefused("the token does not bring the certificate that signed it");
    }

    private void requirePath(X509Certificate signer, TimeStampToken token) throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet()), target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(token.getTimeStampInfo().getGenTime());
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(enclosed(token))));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }

    private static Collection<X509Certificate> enclosed(TimeStampToken token) throws GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            found.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        return found;
    }
}
