package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.RefusedValues;

/** Values anywhere in a graph that their types refuse, told together. */
final class Refusals {
    private final List<ValidationItem> items = new ArrayList<>();
    private @Nullable ValidationException first;

    void add(String path, RefusedValues refused) {
        try {
            refused.raise();
        } catch (ValidationException refusal) {
            first = first == null ? refusal : first;
            refusal.items().forEach(item -> items.add(item.under(path)));
        }
    }

    void raise() {
        if (first != null) {
            throw new ValidationException(items, first);
        }
    }
}
