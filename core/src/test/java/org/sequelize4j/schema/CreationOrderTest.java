package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.TableName;

/** Tables come behind those that they reference, and otherwise in the order of their declaration. */
class CreationOrderTest {
    private static List<String> order(Models models) {
        return CreationOrder.of(models.definitions().stream()
                        .map(model -> Dialected.describe(Dialected.POSTGRES, model))
                        .toList())
                .stream()
                .map(TableDescription::name)
                .map(TableName::name)
                .toList();
    }

    @Test
    void whatIsReferencedComesFirst() {
        assertThat(order(Models.plain()
                        .model("step")
                        .model("task")
                        .model("other")
                        .model("user")
                        .belongsTo("step", "task", a -> {})
                        .belongsTo("task", "user", a -> {})))
                .containsExactly("users", "tasks", "steps", "others");
    }

    @Test
    void circlesAndSelfReferencesEnd() {
        assertThat(order(Models.plain()
                        .model("a")
                        .model("b")
                        .belongsTo("a", "b", a -> {})
                        .belongsTo("b", "a", a -> {})
                        .belongsTo("a", "a", a -> a.as("parent"))))
                .containsExactly("bs", "as");
    }
}
