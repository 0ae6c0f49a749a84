package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriteResultsTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'create', 'on':'User', 'save':'u'}, {'call':'destroy', 'on':'@u'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'User.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.destroy', 'result':
                []}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new WriteResults(), "postgres", SCENARIO, GOLDEN, actual);
    }

    @Test
    void destroyGivesTheInstanceOnPostgresToo() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.destroy', 'result':
                {'id':1}}]}""").isAsExpected()).isTrue();
    }

    private static Judged returning(String ours) {
        return Judged.by(
                new WriteResults(),
                "sqlite",
                "{'steps': [{'call':'update', 'on':'User', 'args': [{'n':1}, {'where': {'id':1}, 'returning':true}]}]}",
                "{'steps': [{'i':'0', 'step':'User.update', 'result': [null, 2]}]}",
                "{'steps': [{'i':'0', 'step':'User.update', 'result': " + ours + "}]}");
    }

    @Test
    void aStaticUpdateThatCannotReturnRowsSaysHowManyTheyWere() {
        assertThat(returning("[2]").isAsExpected()).isTrue();
        assertThat(returning("[1]").isAsExpected()).isFalse();
    }

    @Test
    void aDestroyThatFailsIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.create', 'result': {'id':1}}, {'i':'1', 'step':'@u.destroy', 'error':
                {'name':'Error'}}]}""").isAsExpected()).isFalse();
    }
}
