package org.sequelize4j.write;

import java.util.List;

/**
 * What a bulkCreate does with rows that others stand in the way of.
 *
 * @param ignore whether they are left out
 * @param update the names of the attributes that the rows which are there get instead; empty for none
 * @param conflict the names of the attributes of the unique key that it is about; empty to find it from the values
 */
public record Duplicates(boolean ignore, List<String> update, List<String> conflict) {
    public static final Duplicates REFUSED = new Duplicates(false, List.of(), List.of());

    boolean areRefused() {
        return !ignore && update.isEmpty();
    }
}
