package org.filrouge.app;

import org.filrouge.http.texts.SealedTexts;
import org.filrouge.http.texts.SealedTexts.State;
import org.filrouge.http.texts.SealedTexts.Told;
import org.filrouge.http.texts.TextsShown;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.vault.Chance;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Opener;
import org.filrouge.vault.Opener.Opened;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Vault;
import org.filrouge.vault.VaultUnusable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts that people write: sealed on their way in, opened on their way out, and nowhere in between. */
@Configuration(proxyBeanMethods = false)
class Texts {

    /** The keys folder is taken first, so that no two programs share a vault. */
    @Bean(destroyMethod = "close")
    Vault vault(Settings settings, KeyFolder keys) {
        if (settings.vaultFolder().startsWith(settings.data().toAbsolutePath().normalize())) {
            throw new VaultUnusable("The vault's folder " + settings.vaultFolder()
                    + " lies within the data folder; a copy of the data would bring the keys of erased texts along.");
        }
        return Vault.open(settings.vaultFolder(), settings.keyFolder());
    }

    @Bean
    Sealer sealer(Vault vault) {
        return new Sealer(vault, Chance.ofTheMachine());
    }

    @Bean
    Fingerprints fingerprints(Vault vault) {
        return new Fingerprints(vault);
    }

    @Bean
    Opener opener(Vault vault) {
        return new Opener(vault);
    }

    @Bean
    SealedTexts sealedTexts(Opener opener) {
        return text -> switch (opener.open(text)) {
            case Opened.Text told -> new Told(State.READABLE, told.text());
            case Opened.Erased ignored -> new Told(State.ERASED, "");
            case Opened.Unreadable ignored -> new Told(State.KEY_MISSING, "");
        };
    }

    /** A filter is made before anything else; the vault is not opened for it before the folders are taken. */
    @Bean
    TextsShown textsShown(ObjectProvider<SealedTexts> texts) {
        return new TextsShown(text -> texts.getObject().told(text));
    }
}
