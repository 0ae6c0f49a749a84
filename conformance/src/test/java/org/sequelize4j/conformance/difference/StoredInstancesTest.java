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
    void aKeyThatNoRowHasIsADifference() {
        assertThat(judged("""
                {'steps': [{'i':'0', 'step':'U.upsert', 'result': [{'id':2, 'sku':'a'},false]}, {'i':'1',
                'step':'U.findAll', 'result': [{'id':1, 'sku':'a'}]}]}""").isAsExpected()).isFalse();
    }
}
