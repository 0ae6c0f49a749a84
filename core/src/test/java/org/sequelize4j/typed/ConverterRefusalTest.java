package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.Convert;
import org.sequelize4j.EnumValue;
import org.sequelize4j.Instance;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.DataType;

class ConverterRefusalTest {
    record Code(String text) {}

    static class CodeConverter implements AttributeConverter<Code, String> {
        @Override
        public String toColumn(Code value) {
            return value.text();
        }

        @Override
        public Code fromColumn(String stored) {
            return new Code(stored);
        }
    }

    static final class NeedsMore extends CodeConverter {
        NeedsMore(String more) {
            assert !more.isEmpty();
        }
    }

    static final class Open<V> implements AttributeConverter<V, String> {
        @Override
        public String toColumn(V value) {
            return value.toString();
        }

        @Override
        public V fromColumn(String stored) {
            throw new UnsupportedOperationException(stored);
        }
    }

    interface OtherClass extends Instance<OtherClass> {
        @Convert(CodeConverter.class)
        Integer code();
    }

    interface WithoutConstructor extends Instance<WithoutConstructor> {
        @Convert(NeedsMore.class)
        Code code();
    }

    interface WithoutConverter extends Instance<WithoutConverter> {
        Code code();
    }

    enum Twice {
        @EnumValue("a")
        ONE,
        @EnumValue("a")
        TWO
    }

    interface SameWords extends Instance<SameWords> {
        Twice twice();
    }

    @Test
    void convertersFitTheirAccessors() {
        refused(OtherClass.class, "OtherClass.code() returns Integer, and CodeConverter converts Code.");
        refused(WithoutConstructor.class, "NeedsMore, which has no constructor without parameters");
        refused(WithoutConverter.class, "returns the record Code. Write @Embedded for a column for each", "@Convert");
        refused(SameWords.class, "Two constants of", "are stored as \"a\"");
    }

    @Test
    void convertersFitTheirColumns() {
        refused(BIGINT, a -> a.convert(new CodeConverter()), "is BIGINT, which is Long in Java, and CodeConverter");
        refused(VIRTUAL, a -> a.convert(new CodeConverter()), "has a converter and no type of its column");
        refused(STRING, a -> a.convert(new Open<Code>()), "Open does not say what it converts.");
    }

    private static void refused(DataType type, Consumer<AttributeOptions> options, String part) {
        try (Sequelize sequelize = Sequelize.builder().offline()) {
            assertThatThrownBy(() -> sequelize.define("thing", m -> m.attribute("code", type, options)))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining(part);
        }
    }

    private static <T extends Instance<T>> void refused(Class<T> type, String... parts) {
        try (Sequelize sequelize = Sequelize.builder().offline()) {
            assertThatThrownBy(() -> sequelize.define(type))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContainingAll(parts);
        }
    }
}
