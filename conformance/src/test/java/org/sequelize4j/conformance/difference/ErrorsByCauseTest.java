package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorsByCauseTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'findAll', 'on':'U', 'args': [{'where': {'nope':1}}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.findAll', 'error': {'name':'SequelizeDatabaseError', 'message':'no such
                column'}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new ErrorsByCause(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void aFailureOfTheDatabaseIsRefusedByItsCause() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.findAll', 'error': {'name':'Error', 'exception':'QueryException',
                'message':'no attribute'}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void aFailureForAnotherReasonIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.findAll', 'error': {'name':'SequelizeTimeoutError',
                'exception':'TimeoutException', 'message':'late'}}]}""").isAsExpected()).isFalse();
    }

    private static Judged judgedType(String key) {
        return Judged.by(
                new ErrorsByCause(),
                "sqlite",
                "{'steps': [{'call':'create', 'on':'U', 'args': [{'age':'x'}]}]}",
                "{'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeValidationError', 'message':'m', 'errors':"
                        + " [{'path':'age', 'type':'Validation error', 'validatorKey':'" + key + "'}]}}]}",
                "{'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeValidationError', 'message':'m', 'errors':"
                        + " [{'path':'age', 'type':'type violation', 'validatorKey':'not_a_integer'}],"
                        + " 'exception':'ValidationException'}}]}");
    }

    @Test
    void aValueOfAnotherTypeIsATypeViolation() {
        assertThat(judgedType("INTEGER validator").isAsExpected()).isTrue();
        assertThat(judgedType("min").isAsExpected()).isFalse();
    }

    @Test
    void aKeyOfAnotherTypeIsRefusedBeforeTheDatabaseMissesItsRow() {
        String scenario = "{'steps': [{'call':'addTag', 'on':'@t', 'args': ['x']}]}";
        String golden = "{'steps': [{'i':'0', 'step':'@t.addTag', 'error': {'name':"
                + "'SequelizeForeignKeyConstraintError', 'message':'m'}}]}";
        assertThat(Judged.by(new ErrorsByCause(), "sqlite", scenario, golden, """
                {'steps': [{'i':'0', 'step':'@t.addTag', 'error': {'name':'Error', 'exception':'InvalidValueException',
                'message':'no value for INTEGER'}}]}""")
                        .isAsExpected())
                .isTrue();
    }

    private static String violation(String path) {
        return "{'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeUniqueConstraintError', 'message':'m',"
                + " 'errors': [{'message':'m', 'type':'unique violation', 'path':'" + path
                + "', 'value':null, 'validatorKey':'not_unique'}]}}],"
                + " 'schema': {'us': {'columns': [{'name':'the_code'}, {'name':'other'}]}}}";
    }

    private static Judged judgedViolation(String ours) {
        String scenario = "{'steps': [{'call':'create', 'on':'U', 'args': [{'theCode':1}]}]}";
        return Judged.by(new ErrorsByCause(), "sqlite", scenario, violation("the_code"), violation(ours));
    }

    @Test
    void aUniqueViolationNamesTheAttributeWhereSequelizeNamesItsColumn() {
        assertThat(judgedViolation("theCode").isAsExpected()).isTrue();
    }

    @Test
    void aUniqueViolationOfAnotherColumnIsADifference() {
        assertThat(judgedViolation("other").isAsExpected()).isFalse();
    }
}
