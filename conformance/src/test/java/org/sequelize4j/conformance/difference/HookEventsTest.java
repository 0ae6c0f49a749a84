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

    @Test
    void otherWritesOfARelationDoToo() {
        String destroy = "{'hook':'beforeBulkDestroy', 'model':'L'}";
        String create = "{'hook':'beforeBulkCreate', 'model':'L'}";
        String destroyed = "{'hook':'afterBulkDestroy', 'model':'L'}";
        String created = "{'hook':'afterBulkCreate', 'model':'L'}";
        String beside = events(destroy, create, destroyed, created);
        assertThat(Judged.by(new HookEvents(), "sqlite", SCENARIO, beside, events(destroy, destroyed, create, created))
                        .isAsExpected())
                .isTrue();
        assertThat(Judged.by(
                                new HookEvents(),
                                "sqlite",
                                SCENARIO,
                                events(destroy, destroyed, create, created),
                                events(create, created, destroy, destroyed))
                        .isAsExpected())
                .isFalse();
    }

    @Test
    void hooksSeeRows() {
        assertThat(ofValues("{'id':2, 'UId':1}", "{'id':2, 'n':'b', 'UId':1}").isAsExpected())
                .isTrue();
        assertThat(ofValues("{'id':2, 'UId':1}", "{'id':2, 'n':'b', 'UId':3}").isAsExpected())
                .isFalse();
    }

    private static Judged ofValues(String theirs, String ours) {
        String event = "{'hook':'beforeUpdate', 'model':'L', 'values': ";
        return Judged.by(
                new HookEvents(), "sqlite", SCENARIO, events(event + theirs + "}"), events(event + ours + "}"));
    }

    @Test
    void whichSourceRowsBelongToIsNotSeen() {
        assertThat(judged("{'$and': [null, {'$or': [{'id':1}]}]}", "{'has': {'$Gs': {'$id':1}}, 'id': [1]}")
                        .isAsExpected())
                .isTrue();
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
