package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaleWritesTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'create', 'on':'U', 'save':'u'}, {'call':'save', 'on':'@u'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.save', 'result':
                {'id':1}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new StaleWrites(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void aStaleSaveIsAnError() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.save', 'error':
                {'name':'SequelizeOptimisticLockError', 'exception':'OptimisticLockException', 'message':'Attempting to
                update a stale model instance: U.'}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void aFailureOfTheDatabaseIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.save', 'error':
                {'name':'SequelizeDatabaseError', 'exception':'DatabaseException', 'message':'stale'}}]}""").isAsExpected()).isFalse();
    }
}
