package org.sequelize4j.typed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;

/**
 * Reads what a query has computed of associated rows under the accessor's name.
 *
 * @param call what asks a query for it
 */
record ReadComputed(String name, Class<?> type, Conversion conversion, String call) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Map<String, @Nullable Object> computed = self.computed();
        Object value = computed.get(name);
        if (value != null) {
            return convert(self, value);
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

    private Object convert(TypedInstance self, Object value) {
        try {
            return conversion.convert(value);
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    self.definition().name() + "." + name + " is " + value + ", which does not fit into the accessor's "
                            + type.getSimpleName() + "; row().get(\"" + name + "\") gives it as it is.",
                    unfit);
        }
    }
}
