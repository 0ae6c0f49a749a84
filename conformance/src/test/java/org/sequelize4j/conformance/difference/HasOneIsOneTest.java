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

    private static Judged eager(String theirs, String ours) {
        String steps =
                "{'steps': [{'i':'0', 'step':'Card.findAll', 'result': [{'no':'a', 'UserId':1}, {'no':'b', 'UserId':1}]},"
                        + " {'i':'1', 'step':'User.findOne', 'result': {'id':1, 'Card': {'no':'%s', 'UserId':1}}}]";
        return Judged.by(
                new HasOneIsOne(),
                "sqlite",
                """
                {'models': [{'name':'Card', 'attributes': {'no': {'type':'STRING', 'primaryKey':true}}}],
                'steps': [{'call':'findAll', 'on':'Card'}, {'call':'findOne', 'on':'User'}]}""",
                steps.formatted(theirs) + "}",
                steps.formatted(ours)
                        + ", 'associations': {'User': {'Card': {'type':'HasOne', 'target':'Card', 'as':'Card',"
                        + " 'foreignKey':'UserId'}}}}");
    }

    @Test
    void theSmallestChildIsToldByThePrimaryKeyOfItsModel() {
        assertThat(eager("b", "a").isAsExpected()).isTrue();
        assertThat(eager("a", "b").isAsExpected()).isFalse();
    }

    @Test
    void anotherChildIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'User.findAll', 'result': [{'id':1, 'Card': {'id':2, 'UserId':1}}]}]}""").isAsExpected()).isFalse();
    }
}
