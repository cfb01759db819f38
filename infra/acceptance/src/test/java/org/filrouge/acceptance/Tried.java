package org.filrouge.acceptance;

import java.util.List;

/**
 * What was found at a door by one who tried.
 *
 * @param found the answers' statuses, in a few characters
 * @param wrong in what it is not as the policy says
 */
record Tried(String door, String found, List<String> wrong) {}
