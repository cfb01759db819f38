package org.filrouge.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text, or a list of texts, that people write as they like and so may speak of somebody. It is sealed before rules, hashes and
 * readers' answers see it, and opened when it is shown; no rule may look into it. Labels that rules compare are no free texts.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FreeText {

    /**
     * What the data of a person serve for, when the stream of the event is that person: such texts are sealed under the person's own
     * key for this purpose. Empty for texts sealed under the key of their event.
     */
    String purpose() default "";
}
