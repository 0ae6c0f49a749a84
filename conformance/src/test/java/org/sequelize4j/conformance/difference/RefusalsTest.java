package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final String SCENARIO = """
                {'models': [{'name':'U', 'attributes': {'n':'STRING'}}], 'steps': [{'call':'create', 'on':'U', 'args':
                [{'junk':1}]}]}""";
    private static final String GOLDEN = """
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new Refusals(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void anAttributeThatIsNotThereIsRefused() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeInstanceError',
                'exception':'InstanceException', 'message':'The model U has no attribute junk.'}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void anAttributeThatIsNotThereIsRefusedAmongTheFieldsToo() {
        Judged fields = Judged.by(
                new Refusals(),
                "sqlite",
                "{'steps': [{'call':'save', 'on':'@u', 'args': [{'fields': ['junk']}]}]}",
                "{'steps': [{'i':'0', 'step':'@u.save', 'result': {'id':1}}]}",
                "{'steps': [{'i':'0', 'step':'@u.save', 'error': {'name':'Error', 'exception':'QueryException',"
                        + " 'message':'The model U has no attribute junk.'}}]}");
        assertThat(fields.isAsExpected()).isTrue();
    }

    private static Judged later(String rows, String dump) {
        String steps = """
                {'steps': [{'call':'create', 'on':'U', 'args': [{'n':{}}]}, {'call':'create', 'on':'U', 'args': [{'n':'b'}]},
                {'call':'findAll', 'on':'U'}, {'dump':true}]}""";
        String golden = """
                {'steps': [{'i':'0', 'step':'U.create', 'result': {'id':1, 'n':'{}'}}, {'i':'1', 'step':'U.create', 'result':
                {'id':2, 'n':'b'}}, {'i':'2', 'step':'U.findAll', 'result': [{'id':1, 'n':'{}'}, {'id':2, 'n':'b'}]}, {'i':'3',
                'step':'dump', 'result': {'Us': [{'id':1, 'n':'{}'}, {'id':2, 'n':'b'}], 'Vs': [{'id':1}]}}]}""";
        return Judged.by(
                new Refusals(),
                "sqlite",
                steps,
                golden,
                """
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'SequelizeValidationError',
                'exception':'ValidationException', 'message':'type violation: n'}}, {'i':'1', 'step':'U.create', 'result':
                {'id':1, 'n':'b'}}, {'i':'2', 'step':'U.findAll', 'result':""" + " " + rows + "}, {'i':'3', 'step':'dump', 'result': " + dump + "}]}");
    }

    @Test
    void whatWasRefusedIsNotThereLater() {
        String rows = "[{'id':1, 'n':'b'}]";
        assertThat(later(rows, "{'Us': " + rows + ", 'Vs': [{'id':1}]}").isAsExpected())
                .isTrue();
    }

    @Test
    void anotherRowThatIsMissingStaysADifference() {
        assertThat(later("[]", "{'Us': [], 'Vs': [{'id':1}]}").isAsExpected()).isFalse();
        assertThat(later("[{'id':1, 'n':'b'}]", "{'Us': [{'id':1, 'n':'b'}], 'Vs': []}")
                        .isAsExpected())
                .isFalse();
    }

    private static Judged afterUpdate(String state) {
        return Judged.by(new Refusals(), "sqlite", """
                {'steps': [{'call':'update', 'on':'@u', 'args': [{'state':'lost'}]}, {'call':'findAll', 'on':'U'}]}""", """
                {'steps': [{'i':'0', 'step':'@u.update', 'result': {'id':1, 'state':'lost'}}, {'i':'1', 'step':'U.findAll',
                'result': [{'id':1, 'state':'lost', 'n':1}]}]}""", """
                {'steps': [{'i':'0', 'step':'@u.update', 'error': {'name':'SequelizeValidationError',
                'exception':'ValidationException', 'message':'type violation: state'}}, {'i':'1', 'step':'U.findAll', 'result':
                [{'id':1,""" + state + "}]}]}");
    }

    @Test
    void whatARefusedUpdateSaidIsNotThereLater() {
        assertThat(afterUpdate("'state':'open', 'n':1").isAsExpected()).isTrue();
        assertThat(afterUpdate("'state':'open', 'n':2").isAsExpected()).isFalse();
    }

    @Test
    void aWordThatTheRunnerDoesNotKnowStaysADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.create', 'error': {'name':'Error',
                'exception':'UnsupportedWordException', 'message':'unsupported: junk'}}]}""").isAsExpected()).isFalse();
    }
}
