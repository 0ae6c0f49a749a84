package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final String SCENARIO = """
                {'models': [{'name':'U', 'attributes': {'n':'STRING'}}], 'steps': [{'call':'create', 'on':'U', 'args':
                [{'junk':1}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new Refusals(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void anAttributeThatIsNotThereIsRefused() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeInstanceError',
                'exception':'InstanceException', 'message':'The model U has no attribute junk.'}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void anAttributeThatIsNotThereIsRefusedAmongTheFieldsToo() {
        Judged fields = Judged.by(
                new Refusals(),
                "sqlite",
                "{'steps': [{'call':'save', 'on':'@u', 'args': [{'fields': ['junk']}]}]}",
                "{'steps': [{'i':'0', 'step':'@u.save', 'result': {'id':1}}]}",
                "{'steps': [{'i':'0', 'step':'@u.save', 'error': {'name':'Error', 'exception':'QueryException',"
                        + " 'message':'The model U has no attribute junk.'}}]}");
        assertThat(fields.isAsExpected()).isTrue();
    }

    @Test
    void aWordThatTheRunnerDoesNotKnowStaysADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'Error',
                'exception':'UnsupportedWordException', 'message':'unsupported: junk'}}]}""").isAsExpected()).isFalse();
    }
}
