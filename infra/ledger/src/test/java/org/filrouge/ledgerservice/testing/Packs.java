package org.filrouge.ledgerservice.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledgerservice.evidence.EvidencePacks;
import org.filrouge.ledgerservice.evidence.EvidenceQuestion;
import org.filrouge.ledgerservice.evidence.FileDigest;
import org.filrouge.ledgerservice.evidence.Manifest;
import org.filrouge.ledgerservice.evidence.PackHead;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** Makes packs of a house, takes them apart, and puts them together again as a forger would. */
public final class Packs {

    private static final Instant NOW = Instant.parse("2099-01-01T00:00:00Z");

    private Packs() {}

    /** The pack that answers parameters, given as name, value, name, value. */
    public static byte[] of(House house, String... parameters) {
        Map<String, String> asked = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            asked.put(parameters[i], parameters[i + 1]);
        }
        try (EventFileRows rows = EventFileRows.open(house.events())) {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            new EvidencePacks(new LedgerRows(rows), new LogFolder(house.log(), new Disk()))
                    .pack(EvidenceQuestion.of(asked), NOW)
                    .writeTo(zip);
            return zip.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of a pack in their order. */
    public static Map<String, byte[]> files(byte[] pack) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** A file as text. */
    public static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Files in a zip, compressed as other programs do. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** Makes manifest and sums agree with the files, as a careful forger would. */
    public static Map<String, byte[]> resealed(Map<String, byte[]> files) {
        PackHead head = PackHead.read(CanonicalJson.read(files.get(Manifest.NAME)));
        Map<String, byte[]> sealed = new LinkedHashMap<>(files);
        sealed.remove(Manifest.SUMS);
        Map<String, FileDigest> digests = new TreeMap<>();
        sealed.forEach((name, bytes) -> digests.put(name, digest(bytes)));
        sealed.put(Manifest.NAME, Manifest.bytes(head, digests));
        digests.put(Manifest.NAME, digest(sealed.get(Manifest.NAME)));
        sealed.put(Manifest.SUMS, Manifest.sums(digests));
        return sealed;
    }

    private static FileDigest digest(byte[] bytes) {
        FileDigest.Taker taker = new FileDigest.Taker();
        taker.write(bytes, 0, bytes.length);
        return taker.taken();
    }
}
