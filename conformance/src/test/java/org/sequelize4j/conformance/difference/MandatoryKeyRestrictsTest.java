package org.sequelize4j.conformance.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MandatoryKeyRestrictsTest {
    private static final String SCENARIO = """
                {'associations': [{'source':'Foo', 'kind':'hasMany', 'target':'Bar', 'options': {'foreignKey':
                {'name':'fooId', 'allowNull':false}}}], 'steps': []}""";
    private static final String GOLDEN = """
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'fooId', 'type':'INTEGER', 'nullable':false, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['fooId'], 'unique':false}], 'foreignKeys':
                [{'columns': ['fooId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'CASCADE',
                'onUpdate':'CASCADE'}]}}}""";

    private static Judged judged(String actual) {
        return Judged.by(new MandatoryKeyRestricts(), "mariadb", SCENARIO, GOLDEN, actual);
    }

    @Test
    void aKeyThatIsNotNullRestricts() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'fooId', 'type':'INTEGER', 'nullable':false, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['fooId'], 'unique':false}], 'foreignKeys':
                [{'columns': ['fooId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'RESTRICT',
                'onUpdate':'RESTRICT'}]}}}""").isAsExpected()).isTrue();
    }

    @Test
    void aRuleThatIsSaidStaysAndTheOtherRestricts() {
        String said = SCENARIO.replace("{'foreignKey':", "{'onDelete':'CASCADE', 'foreignKey':");
        assertThat(Judged.by(
                                new MandatoryKeyRestricts(),
                                "mariadb",
                                said,
                                GOLDEN,
                                GOLDEN.replace("'onUpdate':'CASCADE'", "'onUpdate':'RESTRICT'"))
                        .isAsExpected())
                .isTrue();
    }

    @Test
    void aDeclaredKeyThatSaysNothingOfNullSetsNull() {
        String declared = """
                {'models': [{'name':'Bar', 'attributes': {'fooId':'INTEGER'}}], 'associations': [{'source':'Foo',
                'kind':'hasMany', 'target':'Bar', 'options': {'foreignKey':'fooId'}}], 'steps': []}""";
        String golden = GOLDEN.replace(
                "{'name':'fooId', 'type':'INTEGER', 'nullable':false",
                "{'name':'fooId', 'type':'INTEGER', 'nullable':true");
        String ours = golden.replace("'onDelete':'CASCADE'", "'onDelete':'SET NULL'");
        assertThat(Judged.by(new MandatoryKeyRestricts(), "mariadb", declared, golden, ours)
                        .isAsExpected())
                .isTrue();
    }

    @Test
    void aKeyThatSetsNullIsADifference() {
        assertThat(judged("""
                {'steps': [], 'schema': {'Bars': {'columns': [{'name':'id', 'type':'INTEGER', 'nullable':false,
                'autoIncrement':false}, {'name':'fooId', 'type':'INTEGER', 'nullable':false, 'autoIncrement':false}],
                'primaryKey': ['id'], 'uniques': [], 'indexes': [{'columns': ['fooId'], 'unique':false}], 'foreignKeys':
                [{'columns': ['fooId'], 'refTable':'Foos', 'refColumns': ['id'], 'onDelete':'SET NULL',
                'onUpdate':'CASCADE'}]}}}""").isAsExpected()).isFalse();
    }
}
