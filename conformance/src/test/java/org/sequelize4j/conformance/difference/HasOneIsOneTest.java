package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HasOneIsOneTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'findAll', 'on':'User', 'args': [{'include':'Card'}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'User.findAll', 'result': [{'id':1, 'Card': {'id':2, 'UserId':1}}, {'id':1,
                'Card': {'id':1, 'UserId':1}}]}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new HasOneIsOne(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theParentComesOnceWithTheSmallestChild() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.findAll', 'result': [{'id':1, 'Card': {'id':1, 'UserId':1}}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void rowsOfAJoinStayWhereAllOfThemAreThere() {
        assertThat(judged(GOLDEN).isAsExpected()).isTrue();
    }

    @Test
    void anotherChildIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.findAll', 'result': [{'id':1, 'Card': {'id':2, 'UserId':1}}]}]}""").isAsExpected()).isFalse();
    }
}
