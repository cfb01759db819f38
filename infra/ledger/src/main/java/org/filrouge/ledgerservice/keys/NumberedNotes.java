package org.filrouge.ledgerservice.keys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledgerservice.files.Disk;

/** Signed notes in a folder, called by their number from 1 on. */
record NumberedNotes(Path folder, Disk disk) {

    List<SignedNote> all() {
        List<SignedNote> notes = new ArrayList<>();
        for (Optional<byte[]> note = read(1); note.isPresent(); note = read(notes.size() + 1)) {
            notes.add(SignedNote.parse(note.get()));
        }
        return notes;
    }

    void add(SignedNote note) {
        disk.writeSecret(file(all().size() + 1), note.bytes());
        disk.sync(folder);
    }

    /** A folder that goes with the next note. */
    Path besideNext() {
        return folder.resolve(Integer.toString(all().size() + 1));
    }

    void copyTo(Path other) {
        NumberedNotes copy = new NumberedNotes(other, disk);
        List<SignedNote> notes = all();
        for (int i = 0; i < notes.size(); i++) {
            disk.writeSecret(copy.file(i + 1), notes.get(i).bytes());
        }
    }

    /** Removes all, the last one first, so that those left are always a beginning. */
    void clear() {
        for (int number = all().size(); number > 0; number--) {
            disk.delete(file(number));
        }
    }

    private Optional<byte[]> read(int number) {
        return disk.read(file(number));
    }

    private Path file(int number) {
        return folder.resolve(number + ".note");
    }
}
