package org.filrouge.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.filrouge.kernel.refusal.RefusalCode;

/** Marks the sealed interface whose records are all the events of one kind of stream. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StreamFamily {

    /** The kind of stream, kebab-case; never changes once an event is stored. */
    String stream();

    /** The identity of such a stream. */
    Class<? extends StreamId> id();

    /** The refusal codes its rules may give: an enum. */
    Class<? extends RefusalCode> refusals();

    String fr();

    String en();

    /** False for streams that take facts not tied to a support case, such as an organisation's own history. */
    boolean belongsToCase() default true;

    /** False for the house's own bookkeeping, which no reader counts as a fact of the programme. */
    boolean telling() default true;

    /** False for events that stand in streams of every other kind that takes decisions, such as corrections. */
    boolean ofItsOwn() default true;

    /** False for streams that only commands write: no case file tells of them, and no correction stands in them. */
    boolean told() default true;

    /** What a name begins with that the program makes up for such a stream. */
    String madeUp() default "";
}
