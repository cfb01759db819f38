package org.filrouge.kernel.value;

/** What kind of answer a view gives: a value, or one of the three honest ways of having none. */
public enum AnswerStatus {
    VALUE,
    UNKNOWN,
    NOT_APPLICABLE,
    CONFLICTING
}
