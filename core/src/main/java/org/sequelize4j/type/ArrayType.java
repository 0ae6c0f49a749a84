package org.sequelize4j.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;

/** A list of values of one type, for databases that have arrays; in Java an unmodifiable List, whose elements may be null. */
public record ArrayType(DataType element) implements DataType {
    public ArrayType {
        if (element instanceof VirtualType) {
            throw new DefinitionException("An ARRAY of VIRTUAL cannot be stored; name the type of its elements.");
        }
    }

    @Override
    public String name() {
        return "ARRAY(" + element.name() + ")";
    }

    @Override
    public Class<?> javaType() {
        return List.class;
    }

    @Override
    public Object accept(Object value) {
        Collection<?> given = value instanceof Object[] array ? Arrays.asList(array) : null;
        if (value instanceof Collection<?> collection) {
            given = collection;
        }
        if (given == null) {
            throw Refusal.of(this, value, "lists and arrays of " + element.name());
        }
        List<@Nullable Object> accepted = new ArrayList<>(given.size());
        for (Object one : given) {
            accepted.add(one == null ? null : element(one));
        }
        return Collections.unmodifiableList(accepted);
    }

    private Object element(Object one) {
        try {
            return element.accept(one);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(
                    "An element of " + name() + " was refused. " + refused.getMessage(), refused);
        }
    }
}
