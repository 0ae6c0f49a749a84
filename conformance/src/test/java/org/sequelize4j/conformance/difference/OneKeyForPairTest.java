package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneKeyForPairTest {
    private static final String SCENARIO = """
                {'associations': [{'source':'Foo', 'kind':'hasOne', 'target':'Bar', 'options':
                {'foreignKey':'myFooId'}}, {'source':'Bar', 'kind':'belongsTo', 'target':'Foo'}], 'steps': []}""";
    private static final String GOLDEN = """
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'myFooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false},
                {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}], 'primaryKey': ['id'],
                'uniques': [], 'indexes': [{'columns': ['myFooId'], 'unique':false}, {'columns': ['FooId'],
                'unique':false}], 'foreignKeys': [{'columns': ['myFooId'], 'refTable':'Foos', 'refColumns': ['id'],
                'onDelete':'SET NULL', 'onUpdate':'CASCADE'}, {'columns': ['FooId'], 'refTable':'Foos', 'refColumns':
                ['id'], 'onDelete':'SET NULL', 'onUpdate':'CASCADE'}]}}}""";

    private static Judged judged(String actual) {
        return Judged.by(new OneKeyForPair(), "mariadb", SCENARIO, GOLDEN, actual);
    }

    @Test
    void theColumnUnderTheDefaultNameIsOneTooMany() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'myFooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['myFooId'], 'unique':false}],
                'foreignKeys': [{'columns': ['myFooId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'SET NULL',
                'onUpdate':'CASCADE'}]}}}""").isAsExpected()).isTrue();
    }

    @Test
    void aColumnThatNobodyNamedIsADifference() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'otherId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['otherId'], 'unique':false}],
                'foreignKeys': [{'columns': ['otherId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'SET NULL',
                'onUpdate':'CASCADE'}]}}}""").isAsExpected()).isFalse();
    }
}
