package org.filrouge.kernel.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one policy: who may come in at which door, for all addresses and all commands. What has no rule lets nobody in (decision record
 * 0025).
 */
public final class Policy {

    private static final Map<String, Rule> ADDRESSES = byDoor(AddressRules.ALL);
    private static final Map<String, Rule> COMMANDS = byDoor(CommandRules.ALL);

    private Policy() {}

    /** The rules of addresses, in the order of their table. */
    public static List<Rule> addresses() {
        return List.copyOf(ADDRESSES.values());
    }

    /** The rules of commands, in the order of their table. */
    public static List<Rule> commands() {
        return List.copyOf(COMMANDS.values());
    }

    /** Whether somebody comes in at an address, written as a method and an address as in {@code GET /cases/{id}}. */
    public static boolean opens(String door, Rights rights) {
        Rule rule = ADDRESSES.get(door);
        return rule != null && (rule.open() || rule.of(rights) != Access.DENIED);
    }

    /** The rule of a command; empty where there is none, so that nobody may give it. */
    public static Optional<Rule> ofCommand(String command) {
        return Optional.ofNullable(COMMANDS.get(command));
    }

    private static Map<String, Rule> byDoor(List<Rule> rules) {
        Map<String, Rule> byDoor = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byDoor.put(rule.door(), rule) != null) {
                throw new IllegalStateException("two rules for " + rule.door());
            }
        }
        return byDoor;
    }
}
