package org.sequelize4j.engine;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.definition.ScopeBody;
import org.sequelize4j.definition.Scopes;
import org.sequelize4j.definition.UserScopes;
import org.sequelize4j.error.Given;
import org.sequelize4j.query.Queries;

/** Views of a model within its scopes, and scopes that are added later. */
final class ModelScopes<T> {
    private final Face<T> face;

    ModelScopes(Face<T> face) {
        this.face = face;
    }

    Model<T> named(String name, @Nullable Object @Nullable [] arguments) {
        String model = face.core().name();
        face.core().definition().scopes().require(model, Given.to("scope(…)", name, "the name of a scope"));
        @Nullable Object[] given = arguments == null ? new @Nullable Object[1] : arguments.clone();
        return within(query -> query.scope(name, given));
    }

    Model<T> within(Consumer<? super Query<T>> scope) {
        ScopeBody body = UserScopes.of(scope);
        return view(queries -> queries.scoped(body));
    }

    Model<T> none() {
        return view(Queries::unscoped);
    }

    private Model<T> view(UnaryOperator<Queries> scope) {
        return new ModelEngine<>(face.with(scope));
    }

    void add(String name, ScopeBody scope) {
        change(name, scopes -> scopes.with(face.core().name(), name, scope));
    }

    void replace(String name, ScopeBody scope) {
        change(name, scopes -> scopes.replacing(name, scope));
    }

    private void change(String name, UnaryOperator<Scopes> change) {
        UserScopes.name(name);
        face.core().services.registry.scope(face.core().name(), change);
    }
}
