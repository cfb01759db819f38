package org.filrouge.acceptance;

import java.util.function.Function;

/**
 * One question a reader of a case asks.
 *
 * @param expected the answer the case's sources give
 * @param ask asks the program, and puts what it answered into the same words
 */
record Question(String caseId, int number, String question, String expected, Function<Asker, String> ask) {}
