package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.From;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;

class RecordInputTest {
    record NewPost(
            String title,
            @Nullable Integer views,
            @Nullable Object author,
            @Nullable List<?> comments) {}

    record NewComment(String body) {}

    record Patch(Optional<String> title, @Nullable Integer views) {}

    record Misspelt(String titel) {}

    record Derived(@From("title") String text) {}

    private final ModelDefinition posts =
            StubRuntime.definitions(RecordShapeTest.Post.class).model("Post");

    @Test
    void componentsAreAttributesAndNestedRecordsAssociatedRows() {
        RowInstance ann = StubRuntime.of(RecordShapeTest.User.class).unsaved();
        RecordInput input =
                RecordInput.of(new NewPost("Hello", null, ann.face(), List.of(new NewComment("nice"))), posts);
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Hello");
        values.put("views", null);
        assertThat(input.attributes()).isEqualTo(values);
        assertThat(input.associated().get("author")).containsExactly(ann.face());
        assertThat(input.associated().get("comments"))
                .containsExactly(new RecordInput(Map.of("body", "nice"), Map.of()));
    }

    @Test
    void anAssociationThatIsNullAssociatesNothing() {
        assertThat(RecordInput.of(new NewPost("Hello", 1, null, null), posts).associated())
                .isEmpty();
    }

    @Test
    void patchSkipsWhatIsNull() {
        assertThat(RecordInput.values(new Patch(Optional.of("New"), null), posts, true))
                .isEqualTo(Map.of("title", "New"));
        assertThat(RecordInput.values(new Patch(Optional.empty(), 3), posts, true))
                .isEqualTo(Map.of("views", 3));
        assertThat(RecordInput.values(new Patch(Optional.empty(), 3), posts, false))
                .containsEntry("title", null);
    }

    @Test
    void recordsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> RecordInput.of(new Misspelt("x"), posts))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll("Misspelt.titel is neither an attribute nor", "Did you mean \"title\"?");
        assertThatThrownBy(() -> RecordInput.of(new Derived("x"), posts))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> RecordInput.of(new NewPost("x", 1, List.of(), null), posts))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is the association \"author\", which leads to one row: declare a record.");
        assertThatThrownBy(() -> RecordInput.of(new NewPost("x", 1, null, List.of("nice")), posts))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(
                        "has an object of String for a row of \"Comment\". Give a record, or an instance");
        assertThatThrownBy(() -> RecordInput.values(new NewPost("x", 1, null, List.of()), posts, true))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("update and patch write the attributes of one row");
    }
}
