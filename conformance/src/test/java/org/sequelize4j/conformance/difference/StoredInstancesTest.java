package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredInstancesTest {
    private static final String SCENARIO = """
                {'steps': [{'call':'upsert', 'on':'U', 'args': [{'sku':'a'}]}, {'call':'findAll', 'on':'U'}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.upsert', 'result': [{'id':9, 'sku':'a'},null]}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'sku':'a'}]}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new StoredInstances(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void anUpsertShowsTheRowThatIsStored() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.upsert', 'result': [{'id':1, 'sku':'a'},false]}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'sku':'a'}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void anExpressionIsNoValueUntilTheRowIsRead() {
        String scenario = "{'steps': [{'call':'build', 'on':'U', 'args': [{}]}]}";
        String golden = "{'steps': [{'i':'0', 'step':'U.build', 'result': {'n':{'$sql':'Literal'}, 'm':1}}]}";
        assertThat(Judged.by(
                                new StoredInstances(),
                                "mysql",
                                scenario,
                                golden,
                                "{'steps': [{'i':'0', 'step':'U.build', 'result': {'m':1}}]}")
                        .isAsExpected())
                .isTrue();
        assertThat(Judged.by(
                                new StoredInstances(),
                                "mysql",
                                scenario,
                                golden,
                                "{'steps': [{'i':'0', 'step':'U.build', 'result': {'n':5, 'm':1}}]}")
                        .isAsExpected())
                .isFalse();
    }

    private static Judged hooked(String ours) {
        String scenario = """
                {'models': [{'name':'U', 'options': {'hooks': {'beforeCreate': [{'set': {'m':'hook'}}]}}}],
                'steps': [{'call':'create', 'on':'U', 'args': [{'n':'a'}, {'fields': ['n']}]}, {'call':'findAll', 'on':'U'}]}""";
        String golden = """
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1, 'n':'a', 'm':'hook'}}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'n':'a', 'm':null}]}]}""";
        return Judged.by(new StoredInstances(), "sqlite", scenario, golden, ours);
    }

    @Test
    void whatAHookSetsIsWrittenBesideTheFields() {
        assertThat(hooked("""
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1, 'n':'a', 'm':'hook'}}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'n':'a', 'm':'hook'}]}]}""").isAsExpected()).isTrue();
    }

    @Test
    void whatNoHookSetsIsADifference() {
        assertThat(hooked("""
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1, 'n':'a', 'm':'hook'}}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'n':'a', 'm':'other'}]}]}""").isAsExpected()).isFalse();
    }

    private static Judged added(int first, int second, int read) {
        String scenario = """
                {'steps': [{'call':'findByPk', 'on':'U', 'args': [1], 'save':'u'}, {'call':'increment', 'on':'@u', 'args':
                ['n']}, {'call':'decrement', 'on':'@u', 'args': [{'n':3}]}, {'read':'u.n'}]}""";
        String golden = steps(5, 5, 5);
        return Judged.by(new StoredInstances(), "sqlite", scenario, golden, steps(first, second, read));
    }

    private static String steps(int first, int second, int read) {
        return "{'steps': [{'i':'0', 'step':'U.findByPk', 'result': {'id':1, 'n':5}}, {'i':'1', 'step':'@u.increment',"
                + " 'result': {'id':1, 'n':" + first + "}}, {'i':'2', 'step':'@u.decrement', 'result': {'id':1, 'n':"
                + second + "}}, {'i':'3', 'step':'read', 'result':" + read + "}]}";
    }

    @Test
    void anInstanceThatWasAddedToShowsTheSums() {
        assertThat(added(6, 3, 3).isAsExpected()).isTrue();
    }

    @Test
    void anotherSumIsADifference() {
        assertThat(added(6, 4, 4).isAsExpected()).isFalse();
    }

    @Test
    void aKeyThatNoRowHasIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.upsert', 'result': [{'id':2, 'sku':'a'},false]}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'sku':'a'}]}]}""").isAsExpected()).isFalse();
    }
}
