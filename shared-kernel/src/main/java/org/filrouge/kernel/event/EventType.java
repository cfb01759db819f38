package org.filrouge.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives an event its stable name in the log, the command that proposes it, and its label for readers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code <stream>.<what-happened>}; never changes once an event is stored. */
    String name();

    /** Raised when the fields change; older revisions are read through an upcaster. */
    int revision() default 1;

    /** The command that proposes this fact, kebab-case; empty when only the program itself records it. */
    String command() default "";

    /** True when the command may be the first of its stream. */
    boolean opens() default false;

    String fr();

    String en();
}
