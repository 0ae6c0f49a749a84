package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssociationsTellRulesTest {
    private static final String SCENARIO = """
                {'steps': [{'associations':'Bar'}]}""";
    private static final String GOLDEN = """
                {'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [], 'foreignKeys': [{'columns': ['FooId'],
                'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'CASCADE', 'onUpdate':'CASCADE'}]}}, 'steps':
                [{'i':'0', 'step':'associations', 'result': {'Foo': {'foreignKey':'FooId', 'onDelete':null}}}]}""";

    private static Judged judged(String actual) {
        return Judged.by(new AssociationsTellRules(), "sqlite", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theRuleOfTheConstraintIsTold() {
        assertThat(judged("""
                {'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [], 'foreignKeys': [{'columns': ['FooId'],
                'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'CASCADE', 'onUpdate':'CASCADE'}]}}, 'steps':
                [{'i':'0', 'step':'associations', 'result': {'Foo': {'foreignKey':'FooId', 'onDelete':'CASCADE'}}}]}""").isAsExpected()).isTrue();
    }

    @Test
    void aRuleThatDoesNotHoldIsADifference() {
        assertThat(judged("""
                {'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [], 'foreignKeys': [{'columns': ['FooId'],
                'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'CASCADE', 'onUpdate':'CASCADE'}]}}, 'steps':
                [{'i':'0', 'step':'associations', 'result': {'Foo': {'foreignKey':'FooId', 'onDelete':'SET NULL'}}}]}""").isAsExpected()).isFalse();
    }
}
