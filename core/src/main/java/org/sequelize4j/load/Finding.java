package org.sequelize4j.load;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.FindEvent;
import org.sequelize4j.Where;
import org.sequelize4j.query.EditableCondition;

/**
 * A find or count that the hooks before it look at.
 *
 * @param whole whether they see, too, that destroyed rows are hidden
 */
record Finding<T>(EditableCondition condition, boolean asRows, boolean whole) implements FindEvent<T> {
    @Override
    public Map<String, @Nullable Object> conditions() {
        return whole ? condition.wholeMap() : condition.map();
    }

    @Override
    public FindEvent<T> where(Consumer<? super Where<T>> more) {
        condition.add(asRows, more);
        return this;
    }

    @Override
    public FindEvent<T> replaceWhere(Consumer<? super Where<T>> other) {
        condition.replace(asRows, other);
        return this;
    }
}
