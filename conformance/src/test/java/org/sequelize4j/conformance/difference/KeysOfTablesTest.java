package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysOfTablesTest {
    private static final String SCENARIO = """
                {'associations': [{'source':'Foo', 'kind':'hasMany', 'target':'Bar'}], 'steps': []}""";
    private static final String GOLDEN = """
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [], 'foreignKeys': [{'columns': ['FooId'],
                'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'SET NULL', 'onUpdate':'CASCADE'}]}}}""";

    private static Judged judged(String actual) {
        return Judged.by(new KeysOfTables(), "postgres", SCENARIO, GOLDEN, actual);
    }

    @Test
    void aForeignKeyHasAnIndex() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['FooId'], 'unique':false}], 'foreignKeys':
                [{'columns': ['FooId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'SET NULL',
                'onUpdate':'CASCADE'}]}}}""").isAsExpected()).isTrue();
    }

    @Test
    void theRulesOfAForeignKeySurviveARebuild() {
        String scenario = SCENARIO.replace(
                "'steps': []", "'steps': [{'call':'sync', 'on':'sequelize', 'args': [{'alter':true}]}]");
        String kept = GOLDEN.replaceFirst("'autoIncrement':false", "'autoIncrement':true")
                .replace("'indexes': []", "'indexes': [{'columns': ['FooId'], 'unique':false}]");
        String lost = kept.replace("SET NULL", "NO ACTION").replace("'onUpdate':'CASCADE'", "'onUpdate':'NO ACTION'");
        String step = "'steps': [{'i':'0', 'step':'sequelize.sync'}]";
        assertThat(Judged.by(
                                new KeysOfTables(),
                                "sqlite",
                                scenario,
                                lost.replace("'steps': []", step),
                                kept.replace("'steps': []", step))
                        .isAsExpected())
                .isTrue();
    }

    @Test
    void anIndexThatNoKeyNeedsIsADifference() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'FooId', 'type':'INTEGER', 'nullable':true, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['FooId'], 'unique':false}, {'columns':
                ['id'], 'unique':false}], 'foreignKeys': [{'columns': ['FooId'], 'refTable':'Foos', 'refColumns':
                ['id'], 'onDelete':'SET NULL', 'onUpdate':'CASCADE'}]}}}""").isAsExpected()).isFalse();
    }

    private static Judged described(String ours) {
        return Judged.by(
                new KeysOfTables(),
                "postgres",
                "{'steps': [{'call':'describeTable', 'on':'queryInterface', 'args': ['Us']}]}",
                "{'steps': [{'i':'0', 'step':'queryInterface.describeTable', 'result': {'id': {'type':'INTEGER',"
                        + " 'allowNull':true, 'defaultValue':'nextval(x)', 'primaryKey':true}}}]}",
                "{'steps': [{'i':'0', 'step':'queryInterface.describeTable', 'result': {'id': " + ours + "}}]}");
    }

    @Test
    void aPrimaryKeyIsDescribedAsTakingNoNull() {
        assertThat(described("{'type':'INTEGER', 'allowNull':false, 'defaultValue':null, 'primaryKey':true}")
                        .isAsExpected())
                .isTrue();
        assertThat(described("{'type':'BIGINT', 'allowNull':false, 'defaultValue':null, 'primaryKey':true}")
                        .isAsExpected())
                .isFalse();
    }
}
