package org.sequelize4j.typed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InstanceException;

/**
 * Reads what a query has computed of associated rows under the accessor's name.
 *
 * @param call what asks a query for it
 */
record ReadComputed(AccessorValue accessor, String call) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        String name = accessor.name();
        Class<?> type = accessor.type();
        Map<String, @Nullable Object> computed = self.computed();
        Object value = computed.get(name);
        if (value != null) {
            return accessor.convert(self, value);
        }
        if (!computed.containsKey(name)) {
            throw new InstanceException(self.definition().name() + "." + name
                    + " is computed by the query that asks for it, and this instance comes from none that did. Write q -> q."
                    + call + " in the finder.");
        }
        if (type.isPrimitive()) {
            throw new InstanceException(self.definition().name() + "." + name
                    + " is over no values, which gives null, and its accessor returns " + type.getSimpleName()
                    + ". Declare " + Boxes.boxed(type).getSimpleName() + " " + name + "();");
        }
        return null;
    }
}
