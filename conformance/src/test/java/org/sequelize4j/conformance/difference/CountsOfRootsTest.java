package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsOfRootsTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'count', 'on':'User', 'args': [{'include':'Posts'}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'User.count', 'result':5}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new CountsOfRoots(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theRowsOfTheModelAreCounted() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.count', 'result':3}]}""").isAsExpected()).isTrue();
    }

    @Test
    void moreThanTheJoinHasIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.count', 'result':6}]}""").isAsExpected()).isFalse();
    }
}
