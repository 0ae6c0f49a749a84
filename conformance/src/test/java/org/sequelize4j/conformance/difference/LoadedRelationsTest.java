package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadedRelationsTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'toJSON', 'on':'@u'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'@u.toJSON', 'result': {'id':1}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new LoadedRelations(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void whatWasLoadedIsShown() {
        assertThat(judged("""
                {'associations': {'User': {'Card': {'type':'HasOne', 'foreignKey':'UserId', 'sourceKey':'id'}}},
                'steps': [{'i':'0', 'step':'@u.toJSON', 'result': {'id':1, 'Card': {'id':4, 'UserId':1}}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void whatGetTellsOfTheWholeInstanceHasItToo() {
        String asked = SCENARIO.replace("toJSON", "get");
        String loaded = """
                {'associations': {'User': {'Card': {'type':'HasOne', 'foreignKey':'UserId', 'sourceKey':'id'}}},
                'steps': [{'i':'0', 'step':'@u.get', 'result': {'id':1, 'Card': {'id':4, 'UserId':1}}}]}""";
        assertThat(Judged.by(new LoadedRelations(), "sqlite", asked, GOLDEN.replace("toJSON", "get"), loaded)
                        .isAsExpected())
                .isTrue();
    }

    private static Judged keyOf(String ours) {
        return Judged.by(new LoadedRelations(), "sqlite", """
                {'steps': [{'call':'create', 'on':'User', 'save':'u'}, {'call':'create', 'on':'Card', 'save':'c'},
                {'call':'addCard', 'on':'@u', 'args': [{'$ref':'c'}]}, {'read':'c.UserId'}]}""", """
                {'steps': [{'i':'0', 'step':'User.create', 'result': {'id':7}}, {'i':'1', 'step':'Card.create', 'result':
                {'id':1}}, {'i':'2', 'step':'@u.addCard', 'result': {'id':7}}, {'i':'3', 'step':'read', 'result': null}]}""", """
                {'associations': {'User': {'Cards': {'type':'HasMany', 'foreignKey':'UserId', 'sourceKey':'id'}}},
                'steps': [{'i':'0', 'step':'User.create', 'result': {'id':7}}, {'i':'1', 'step':'Card.create', 'result':
                {'id':1}}, {'i':'2', 'step':'@u.addCard', 'result': {'id':7}}, {'i':'3', 'step':'read', 'result':""" + " " + ours + "}]}");
    }

    @Test
    void anInstanceThatWasGivenKnowsItsKey() {
        assertThat(keyOf("7").isAsExpected()).isTrue();
        assertThat(keyOf("8").isAsExpected()).isFalse();
    }

    @Test
    void aChildOfAnotherIsADifference() {
        assertThat(judged("""
                {'associations': {'User': {'Card': {'type':'HasOne', 'foreignKey':'UserId', 'sourceKey':'id'}}},
                'steps': [{'i':'0', 'step':'@u.toJSON', 'result': {'id':1, 'Card': {'id':4, 'UserId':2}}}]}""").isAsExpected()).isFalse();
    }
}
