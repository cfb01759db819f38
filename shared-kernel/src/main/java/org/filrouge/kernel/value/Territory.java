package org.filrouge.kernel.value;

/**
 * A place: a level and its official code, written {@code DEP-57}, {@code REG-93}, {@code COM-57491}, {@code EPCI-200040442},
 * or {@code LOC-bassin-de-thionville} where no code exists.
 */
public record Territory(TerritoryLevel level, String code) {

    public Territory {
        if (!level.allows(code)) {
            throw new IllegalArgumentException("not a code of level " + level.prefix());
        }
    }

    /**
     * Reads a typed code.
     *
     * @throws IllegalArgumentException when the prefix is unknown or the code is not one of its level
     */
    public static Territory parse(String text) {
        int dash = text.indexOf('-');
        for (TerritoryLevel level : TerritoryLevel.values()) {
            if (dash > 0 && level.prefix().equals(text.substring(0, dash))) {
                return new Territory(level, text.substring(dash + 1));
            }
        }
        throw new IllegalArgumentException("not a typed territory code such as DEP-57 or REG-93");
    }

    @Override
    public String toString() {
        return level.prefix() + "-" + code;
    }
}
