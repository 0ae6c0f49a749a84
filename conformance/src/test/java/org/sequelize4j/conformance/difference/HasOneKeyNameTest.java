package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HasOneKeyNameTest {
    private static final String SCENARIO = """
                {'associations': [{'source':'Task', 'kind':'hasOne', 'target':'User', 'options': {'as':'Author'}}],
                'steps': [{'call':'findAll', 'on':'User'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'User.findAll', 'result': [{'id':1, 'AuthorId':2}]}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new HasOneKeyName(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theKeyIsCalledAfterTheSource() {
        assertThat(judged("""
                {'associations': {'Task': {'Author': {'type':'HasOne', 'foreignKey':'TaskId'}}}, 'steps': [{'i':'0',
                'step':'User.findAll', 'result': [{'id':1, 'TaskId':2}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void theColumnOfAnUnderscoredModelIsToo() {
        String golden = GOLDEN.replace("AuthorId", "author_id");
        assertThat(Judged.by(
                                new HasOneKeyName(),
                                "sqlite",
                                SCENARIO,
                                golden,
                                golden.replace("author_id", "task_id")
                                        .replace(
                                                "{'steps'",
                                                "{'associations': {'Task': {'Author': {'type':'HasOne',"
                                                        + " 'foreignKey':'TaskId'}}}, 'steps'"))
                        .isAsExpected())
                .isTrue();
    }

    @Test
    void anotherValueOfTheKeyIsADifference() {
        assertThat(judged("""
                {'associations': {'Task': {'Author': {'type':'HasOne', 'foreignKey':'TaskId'}}}, 'steps': [{'i':'0',
                'step':'User.findAll', 'result': [{'id':1, 'TaskId':3}]}]}""").isAsExpected()).isFalse();
    }
}
