package org.filrouge.ledgerservice.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A test that does to the real stores what somebody could do to them, and is told by what it is seen. One row of ATTACKS.md. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Attack {

    /** Its group in the table. */
    Aim on();

    /** What is done. */
    String does();

    /** The codes of all findings it gives, or in words what else shows it. */
    String[] gives();

    Outcome as();

    /** What the attack aims at. */
    enum Aim {
        ROW("1 · a row edited"),
        TAIL("2 · the tail deleted or withheld"),
        REWRITE("3 · the whole log rewritten"),
        ORDER("4 · order, and the table's rules"),
        VIEWS("5 · the views edited"),
        CLOCK("6 · the clock"),
        SPLIT("7 · two histories shown"),
        BACKUP("8 · an old copy put back"),
        HIDDEN("9 · hidden or injected"),
        ERASURE("10 · erasure abused"),
        PROOFS("also · proofs, notes, keys, processes");

        private final String title;

        Aim(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How it is reported. */
    enum Outcome {
        MANIPULATION,
        GAP,
        NOTICE,
        /** The program or the tool does not go on. */
        REFUSED,
        /** An honest case beside the attack: nothing is found. */
        CLEAN,
        /** Nothing here shows it; the table says what would. */
        UNSEEN
    }
}
