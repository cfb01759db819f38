package org.filrouge.readstore;

import com.mongodb.MongoCommandException;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import java.util.function.Consumer;

/** Hears when the embedded server trips over what it reads: it then answers with an error of its own, not of the protocol. */
final class DamageWatch implements CommandListener {

    private static final int TRIPPED = -1;

    private final Consumer<String> onDamage;

    DamageWatch(Consumer<String> onDamage) {
        this.onDamage = onDamage;
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        if (event.getThrowable() instanceof MongoCommandException failed && failed.getErrorCode() == TRIPPED) {
            onDamage.accept(failed.getErrorMessage().lines().findFirst().orElse("unreadable"));
        }
    }
}
