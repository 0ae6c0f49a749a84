package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsOfGraphsTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'create', 'on':'U'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeValidationError', 'message':'m',
                'errors': [{'path':'line', 'value':null}]}}]}""";

    private static boolean isExpected(String path, String value) {
        return Judged.by(new ErrorsByCause(), "sqlite", SCENARIO, GOLDEN, """
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeValidationError', 'message':'m',
                'exception':'ValidationException', 'errors': [{'path':'%s', 'value':%s}]}}]}""".formatted(path, value))
                .isAsExpected();
    }

    @Test
    void thePathMayLeadToTheRow() {
        assertThat(isExpected("addresses[0].line", "null")).isTrue();
        assertThat(isExpected("[3].line", "'x'")).isTrue();
    }

    @Test
    void anotherAttributeIsADifference() {
        assertThat(isExpected("addresses[0].street", "null")).isFalse();
        assertThat(isExpected("addressline", "null")).isFalse();
    }
}
