package org.filrouge.ledgerservice.verify;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file in a zip, as its central directory tells it.
 *
 * @param offset where its local header stands
 * @param packed bytes in the zip
 * @param size bytes once unpacked
 */
record PackEntry(String name, int flags, int method, int madeBy, int mode, long offset, long packed, long size) {

    /** Bytes of the largest file that is read. */
    private static final long LARGEST = 1L << 29;

    /** Bytes of the largest part of one event, or note. */
    private static final long LARGEST_PART = 1L << 24;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final Pattern KNOWN =
            Pattern.compile("README\\.txt|SHA256SUMS|check\\.sh|checkpoint(\\.cosigned|\\.tsr)?"
                    + "|consistency|events\\.ndjson|figures\\.json|manifest\\.json|summary\\.html|vkey|keys/[1-9][0-9]{0,5}\\.note"
                    + "|events/(0|[1-9][0-9]{0,15})/(leaf|payload|meta|event\\.tlog-proof)");
    private static final Set<String> OF_ALL_EVENTS =
            Set.of("events.ndjson", "figures.json", "manifest.json", "summary.html", "SHA256SUMS");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*/?");
    private static final int ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int KIND = 0xf000;
    private static final int LINK = 0xa000;

    /** Whether a pack has a file of this name. */
    boolean isKnown() {
        return KNOWN.matcher(name).matches();
    }

    /** Whether it is a folder, as programs add them that pack a pack again. */
    boolean isFolder() {
        return name.endsWith("/") && size == 0 && PLAIN.matcher(name).matches() && !name.contains("..");
    }

    /** Why it must not be opened; null when it may. */
    @Nullable
    String danger() {
        if (!PLAIN.matcher(name).matches() || name.contains("..")) {
            return "a name that could lead elsewhere";
        }
        if (madeBy >>> 8 == UNIX && (mode & KIND) == LINK) {
            return "a link";
        }
        if ((flags & ENCRYPTED) != 0 || method != STORED && method != DEFLATED) {
            return "encrypted, or packed in a way that packs are not";
        }
        long most = OF_ALL_EVENTS.contains(name) ? LARGEST : LARGEST_PART;
        if (size > most || packed > most || method == STORED && packed != size) {
            return "larger than a pack's file can be";
        }
        return null;
    }

    /** The name with nothing in it that a terminal would take for more than letters. */
    String shown() {
        String printable = name.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
    }
}
