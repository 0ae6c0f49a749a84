package org.sequelize4j.typed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.sequelize4j.Defaults;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.BooleanType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.TimeType;
import org.sequelize4j.type.UuidType;
import org.sequelize4j.type.VirtualType;

/** Reads the text of a {@code @Default}. */
final class DefaultValues {
    private static final Set<String> FLAGS = Set.of("true", "false");

    private DefaultValues() {}

    static void set(
            Class<?> model, TypedAttribute attribute, DataType type, String text, AttributeOptionsBuilder options) {
        if (isMadeAnew(type.stored(), text)) {
            options.defaultValue(Defaults.valueOf(text));
            return;
        }
        try {
            options.defaultValue(type.accept(read(type.stored(), text)));
        } catch (InvalidValueException | NumberFormatException unreadable) {
            throw refusal(model, attribute, type, text, unreadable);
        }
    }

    private static boolean isMadeAnew(DataType type, String text) {
        if (type instanceof UuidType) {
            return text.startsWith("UUID")
                    && Arrays.stream(Defaults.values())
                            .anyMatch(word -> word.name().equals(text));
        }
        return isTime(type) && text.equals(Defaults.NOW.name());
    }

    private static boolean isTime(DataType type) {
        return type instanceof DateType || type instanceof DateOnlyType || type instanceof TimeType;
    }

    private static Object read(DataType type, String text) {
        if (type instanceof IntegerType) {
            return type.accept(new BigDecimal(text));
        }
        if (type instanceof DecimalType || type instanceof FloatType) {
            return type.accept(new BigDecimal(text));
        }
        if (type instanceof BooleanType) {
            if (!FLAGS.contains(text.toLowerCase(Locale.ROOT))) {
                throw new InvalidValueException("true or false is allowed.");
            }
            return Boolean.valueOf(text);
        }
        if (type instanceof VirtualType) {
            throw new InvalidValueException("An attribute without a column has no default.");
        }
        return type.accept(text);
    }

    private static DefinitionException refusal(
            Class<?> model, TypedAttribute attribute, DataType type, String text, RuntimeException cause) {
        String words = type.stored() instanceof UuidType
                ? ", or UUIDV1, UUIDV4, UUIDV7"
                : isTime(type.stored()) ? ", or NOW" : "";
        DefinitionException refusal = Misfit.refusal(
                model,
                attribute.accessor(),
                "has @Default(\"" + text + "\"), which is no value of " + type.name() + ". Write a value as text"
                        + words + ".");
        refusal.initCause(cause);
        return refusal;
    }
}
