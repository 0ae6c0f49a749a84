package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequelize4j.DataTypes;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.MissingDependencyException;

class JsonCodecTest {
    static List<JsonCodec> codecs() {
        return List.of(new Jackson3Codec(), new Jackson2Codec());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsWrittenIsReadBackEqual(JsonCodec codec) {
        Map<String, Object> given = new HashMap<>();
        given.put("text", "a\"b\\c\né");
        given.put("numbers", new Object[] {(short) 1, 1L << 40, BigInteger.TWO.pow(80), 1.5f, 0.1, 1e300});
        given.put("exact", new BigDecimal("0.12345678901234567890123"));
        given.put("flags", Arrays.asList(true, false, null));
        Object accepted = DataTypes.JSON.accept(given);
        assertThat(codec.read(codec.write(accepted))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void numbersGetTheSmallestClassThatHoldsThem(JsonCodec codec) {
        assertThat(codec.read("[1, 3000000000, 18446744073709551616, 1.5, 0.12345678901234567890123]"))
                .isEqualTo(List.of(
                        1,
                        3000000000L,
                        new BigInteger("18446744073709551616"),
                        1.5,
                        new BigDecimal("0.12345678901234567890123")));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsReadCannotBeChanged(JsonCodec codec) {
        Map<?, ?> tree = (Map<?, ?>) codec.read("{\"a\": {\"b\": [1]}}");
        Map<?, ?> inner = (Map<?, ?>) tree.get("a");
        assertThatThrownBy(tree::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(inner::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((List<?>) inner.get("b"))::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void textThatIsNoJsonIsRefused(JsonCodec codec) {
        assertThat(codec.read("null")).isNull();
        assertThatThrownBy(() -> codec.read("{")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> codec.read("1 2")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aDocumentIsCopiedDeeply() {
        List<Object> inner = new ArrayList<>(List.of(1));
        Object accepted = DataTypes.JSONB.accept(Map.of("a", inner));
        inner.add(2);
        assertThat(accepted).isEqualTo(Map.of("a", List.of(1)));
    }

    @Test
    void cyclesAndKeysThatAreNoTextAreRefused() {
        List<Object> cycle = new ArrayList<>();
        cycle.add(cycle);
        assertThatThrownBy(() -> DataTypes.JSON.accept(cycle)).hasMessageContaining("without cycles");
        assertThatThrownBy(() -> DataTypes.JSON.accept(Map.of(1, 2))).hasMessageContaining("keys are text");
        assertThatThrownBy(() -> DataTypes.JSON.accept(List.of(Double.NaN))).hasMessageContaining("finite numbers");
    }

    @Test
    void theCodecOfTheClassPathIsJackson3BeforeJackson2() {
        assertThat(JsonCodec.get()).isInstanceOf(Jackson3Codec.class);
        JsonCodec second = new Jackson2Codec();
        assertThat(JsonCodecs.firstOf(List.of(JsonCodecTest::absent, () -> second)))
                .isSameAs(second);
    }

    @Test
    void withoutJacksonTheLinesToPasteAreSaid() {
        assertThat(JsonCodecs.firstOf(List.of(JsonCodecTest::absent))).isNull();
        assertThatThrownBy(() -> JsonCodecs.orRefuse(null))
                .isInstanceOf(MissingDependencyException.class)
                .hasMessageContaining("<artifactId>jackson-databind</artifactId>");
    }

    private static JsonCodec absent() {
        throw new NoClassDefFoundError("tools/jackson/databind/ObjectMapper");
    }
}
