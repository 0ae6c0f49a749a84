package org.sequelize4j.typed;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sequelize4j.EnumValue;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.ConvertedType;
import org.sequelize4j.type.EnumType;

/** A Java enum whose constants are stored as words of their own, by {@code @EnumValue}. */
final class EnumWords {
    private EnumWords() {}

    static boolean differ(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getFields()).anyMatch(field -> field.isAnnotationPresent(EnumValue.class));
    }

    static ConvertedType of(Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        Map<Object, Object> byWord = new HashMap<>();
        Map<Object, Object> byConstant = new HashMap<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            String word = word(type, constant);
            words.add(word);
            byConstant.put(constant, word);
            if (byWord.put(word, constant) != null) {
                throw new DefinitionException("Two constants of " + type.getName() + " are stored as \"" + word
                        + "\". Give one of them another @EnumValue.");
            }
        }
        return new ConvertedType(
                new EnumType(words, null),
                type,
                type.getSimpleName(),
                constant -> Objects.requireNonNull(byConstant.get(constant)),
                word -> Objects.requireNonNull(byWord.get(word)));
    }

    private static String word(Class<? extends Enum<?>> type, Enum<?> constant) {
        try {
            Field field = type.getField(constant.name());
            EnumValue said = field.getAnnotation(EnumValue.class);
            return said == null ? constant.name() : said.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(constant + " is no constant of " + type.getName() + ".", impossible);
        }
    }
}
