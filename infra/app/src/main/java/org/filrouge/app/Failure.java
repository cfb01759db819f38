package org.filrouge.app;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.filrouge.access.signin.AccessUnusable;
import org.filrouge.eventstore.EventStoreUnusable;
import org.filrouge.http.Problem;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.publish.LogRefused;
import org.filrouge.ledgerservice.stamp.StampUnusable;
import org.filrouge.ledgerservice.witness.WitnessUnusable;
import org.filrouge.readstore.ReadStoreUnusable;
import org.filrouge.vault.VaultUnusable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line why the program does not start or go on. A reason that is not known here is a fault of ours, and is shown with
 * its trace.
 */
final class Failure {

    private static final int EXIT = 1;

    private Failure() {}

    /** Tells the reason on standard error; the exit code is 1. */
    static int tell(Exception failure, CommandLine line, ParseResult parsed) {
        Optional<String> known = known(failure);
        known.ifPresentOrElse(line.getErr()::println, () -> failure.printStackTrace(line.getErr()));
        return EXIT;
    }

    /** The reason in one line, where it is one of the known ones. */
    static Optional<String> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String told = told(cause);
            if (told != null) {
                return Optional.of(told.lines().findFirst().orElse(told));
            }
        }
        return Optional.empty();
    }

    /** What an I/O failure means to whoever has to put it right. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException ignored -> "no permission";
            case FileAlreadyExistsException ignored -> "a file of that name is in the way";
            case DirectoryNotEmptyException ignored -> "a folder of that name is in the way";
            case NoSuchFileException ignored -> "it is not there";
            case ConnectException ignored -> "nothing answers there";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static @Nullable String told(Throwable cause) {
        return switch (cause) {
            case DataFolder.Unusable unusable -> unusable.getMessage();
            case KeysUnusable keys -> keys.getMessage();
            case VaultUnusable vault -> vault.getMessage();
            case AccessUnusable access -> access.getMessage();
            case Problem refused -> refused.sentence().en();
            case WitnessUnusable witness -> witness.getMessage();
            case StampUnusable stamps -> stamps.getMessage();
            case LogRefused refused -> refused.getMessage();
            case ReadStoreUnusable unusable -> unusable.getMessage();
            case EventStoreUnusable unusable -> withCause(unusable);
            case UncheckedIOException io -> io.getMessage() + ": " + reason(io.getCause());
            case PortInUseException taken ->
                "The port " + taken.getPort() + " is taken by another program; name another with --port.";
            case java.net.BindException unbindable -> "The port cannot be opened: " + unbindable.getMessage();
            case BindException setting ->
                "The setting " + setting.getName() + " cannot be read: "
                        + setting.getCause().getMessage();
            case MongoException mongo -> "The read store does not answer: " + mongo.getMessage();
            case IOException io -> "The program cannot go on: " + reason(io);
            default -> null;
        };
    }

    private static String withCause(EventStoreUnusable unusable) {
        Throwable cause = unusable.getCause();
        String message = String.valueOf(unusable.getMessage());
        return cause == null || message.contains(String.valueOf(cause.getMessage()))
                ? message
                : message + " (" + cause.getMessage() + ")";
    }
}
