package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsOfSequelizeTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'findAll', 'on':'P', 'args': [{'where': {'$author.name$':'x'}}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'P.findAll', 'error': {'name':'SequelizeDatabaseError', 'message':'no such
                column: author.name'}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new LimitsOfSequelize(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void aConditionOnAnAssociatedColumnWorks() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'P.findAll', 'result': [{'id':1}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void anOrderByWhatIsNotIncludedWorks() {
        String scenario = "{'steps': [{'call':'findAll', 'on':'P', 'args': [{'order': [['author', 'name']]}]}]}";
        assertThat(Judged.by(new LimitsOfSequelize(), "sqlite", scenario, GOLDEN, """
                {'steps': [{'i':'0', 'step':'P.findAll', 'result': [{'id':1}]}]}""")
                        .isAsExpected())
                .isTrue();
    }

    @Test
    void aFailureOfOursIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'P.findAll', 'error': {'name':'SequelizeUniqueConstraintError'}}]}""").isAsExpected()).isFalse();
    }
}
