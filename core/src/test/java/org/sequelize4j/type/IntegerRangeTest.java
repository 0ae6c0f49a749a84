package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequelize4j.error.InvalidValueException;

class IntegerRangeTest {
    @ParameterizedTest
    @CsvSource({"TINYINT, 8", "SMALLINT, 16", "MEDIUMINT, 24", "INTEGER, 32", "BIGINT, 64"})
    void eachSizeTakesItsWholeRangeAndNothingBeyond(IntegerType.Size size, int bits) {
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        assertRange(new IntegerType(size, false, false), half.negate(), half.subtract(BigInteger.ONE));
        BigInteger largest = half.shiftLeft(1).subtract(BigInteger.ONE);
        assertRange(new IntegerType(size, true, false), BigInteger.ZERO, largest);
    }

    private static void assertRange(IntegerType type, BigInteger smallest, BigInteger largest) {
        for (BigInteger edge : new BigInteger[] {smallest, largest}) {
            assertThat(type.accept(edge)).hasToString(edge.toString()).isInstanceOf(type.javaType());
            assertThat(type.accept(edge.toString())).isEqualTo(type.accept(edge));
        }
        assertThatThrownBy(() -> type.accept(smallest.subtract(BigInteger.ONE)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> type.accept(largest.add(BigInteger.ONE))).isInstanceOf(InvalidValueException.class);
    }
}
