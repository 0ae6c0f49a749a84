package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HookEventsTest {
    private static final String SCENARIO = """
                {'steps': [{'events':true}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'events', 'result': [{'hook':'beforeFind', 'model':'U', 'where': {}}]}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new HookEvents(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theConditionOfSoftDeletionIsThereFromTheStart() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'events', 'result': [{'hook':'beforeFind', 'model':'U', 'where':
                {'deletedAt':null}}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void conditionsInGroupsOfOneAreTheSame() {
        String said = "{'$and': [{'$or': [{'id':1}]}, null, {'deletedAt': {'$eq':null}}]}";
        assertThat(judged(said, "{'id': [1]}").isAsExpected()).isTrue();
        assertThat(judged(said, "{'id': [2]}").isAsExpected()).isFalse();
    }

    private static Judged judged(String theirs, String ours) {
        return Judged.by(new HookEvents(), "sqlite", SCENARIO, event(theirs), event(ours));
    }

    private static String event(String where) {
        return "{'steps': [{'i':'0', 'step':'events', 'result': [{'hook':'beforeFind', 'model':'U', 'where':" + where
                + "}]}]}";
    }

    @Test
    void writesOfARelationRunOneAfterTheOther() {
        String before = "{'hook':'beforeBulkUpdate', 'model':'U'}";
        String after = "{'hook':'afterBulkUpdate', 'model':'U'}";
        String beside = events(before, before, after, after);
        assertThat(Judged.by(new HookEvents(), "sqlite", SCENARIO, beside, events(before, after, before, after))
                        .isAsExpected())
                .isTrue();
        assertThat(Judged.by(new HookEvents(), "sqlite", SCENARIO, beside, events(before, after))
                        .isAsExpected())
                .isFalse();
    }

    private static String events(String... events) {
        return "{'steps': [{'i':'0', 'step':'events', 'result': [" + String.join(", ", events) + "]}]}";
    }

    @Test
    void anotherConditionIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'events', 'result': [{'hook':'beforeFind', 'model':'U', 'where':
                {'name':'x'}}]}]}""").isAsExpected()).isFalse();
    }
}
