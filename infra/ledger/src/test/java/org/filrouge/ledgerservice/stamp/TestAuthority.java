package org.filrouge.ledgerservice.stamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A small time-stamping authority with a root of its own, for as long as a test runs. */
public final class TestAuthority implements AutoCloseable {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String ALGORITHM = "SHA256withECDSA";

    final AtomicInteger asked = new AtomicInteger();
    private final KeyPair rootKeys = keys();
    private final KeyPair ownKeys = keys();
    private final X509CertificateHolder root;
    private final X509CertificateHolder own;
    private final HttpServer server;
    /** What it does to a request before it stamps it, and to an answer before it sends it. */
    UnaryOperator<byte[]> request = bytes -> bytes;

    UnaryOperator<byte[]> answer = bytes -> bytes;

    public TestAuthority() throws Exception {
        root = certificate("CN=Racine de test", rootKeys, "CN=Racine de test", rootKeys);
        own = certificate(
                "CN=Horodatage de test", ownKeys, "CN=Racine de test", rootKeys, KeyPurposeId.id_kp_timeStamping);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public Path rootFile(Path folder) throws IOException {
        return pem(folder.resolve("root.pem"), root);
    }

    Path ownFile(Path folder) throws IOException {
        return pem(folder.resolve("tsa.pem"), own);
    }

    /** The same request about other bytes. */
    static byte[] withOtherImprint(byte[] query) {
        try {
            TimeStampRequest asked = new TimeStampRequest(query);
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            return generator
                    .generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce())
                    .getEncoded();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] query = exchange.getRequestBody().readAllBytes();
        boolean typed = "application/timestamp-query"
                .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] body = typed ? answer.apply(stamped(request.apply(query))) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(typed ? 200 : 415, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] stamped(byte[] query) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(ownKeys.getPrivate());
            SignerInfoGenerator info =
                    new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, ownKeys.getPrivate(), own);
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    info,
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                    org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(own)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(query), BigInteger.ONE, new Date())
                    .getEncoded();
        } catch (IOException | TSPException | OperatorException | GeneralSecurityException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private static X509CertificateHolder certificate(
            String name, KeyPair keys, String issuer, KeyPair issuerKeys, KeyPurposeId... purposes) throws Exception {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(SERIAL.incrementAndGet()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(name),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purposes.length == 0));
        if (purposes.length > 0) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes));
        }
        return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(issuerKeys.getPrivate()));
    }

    private static Path pem(Path file, X509CertificateHolder certificate) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
        return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
