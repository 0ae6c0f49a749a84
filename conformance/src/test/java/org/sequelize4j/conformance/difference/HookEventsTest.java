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
    void anotherConditionIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'events', 'result': [{'hook':'beforeFind', 'model':'U', 'where':
                {'name':'x'}}]}]}""").isAsExpected()).isFalse();
    }
}
