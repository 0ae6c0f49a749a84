package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Query;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.Given;

/** The part of a query that says which piece of the rows is read, and how. */
abstract class PagedQuery<T> extends IncludingQuery<T> {
    Window window = Window.ALL;
    Manner manner = Manner.STANDARD;

    PagedQuery(Subject<T> subject, Place place) {
        super(subject, place);
    }

    @Override
    public final Query<T> limit(int rows) {
        next();
        place.notJunction("limit");
        window = window.limited(rows);
        return this;
    }

    @Override
    public final Query<T> offset(int rows) {
        next();
        place.notJunction("offset");
        window = window.from(rows);
        return this;
    }

    @Override
    public final Query<T> page(int number, int size) {
        next();
        place.notJunction("page");
        window = Window.page(number, size);
        return this;
    }

    @Override
    public final Query<T> after(@Nullable String cursor) {
        return at("after", cursor, false);
    }

    @Override
    public final Query<T> before(@Nullable String cursor) {
        return at("before", cursor, true);
    }

    private Query<T> at(String clause, @Nullable String cursor, boolean before) {
        next();
        place.rootOnly(clause);
        if (cursor != null) {
            manner = manner.at(new Position(cursor, before));
        }
        return this;
    }

    @Override
    public final Query<T> as(String name) {
        next();
        place.junctionOnly("as(\"" + name + "\")");
        manner = manner.shownAs(Given.to("as(…)", name, "the name that a map shows the junction's row under"));
        return this;
    }

    @Override
    public final Query<T> hooks(boolean hooks) {
        next();
        place.notNested("hooks");
        manner = manner.withHooks(hooks);
        return this;
    }

    @Override
    public final Query<T> strictLoading(Strictness strictness) {
        next();
        place.notNested("strictLoading");
        manner = manner.withStrictness(
                Given.to("strictLoading(…)", strictness, "one of " + List.of(Strictness.values())));
        return this;
    }

    @Override
    public final Query<T> strategy(LoadStrategy strategy) {
        next();
        place.notJunction("strategy");
        manner = manner.withStrategy(Given.to("strategy(…)", strategy, "one of " + List.of(LoadStrategy.values())));
        return this;
    }

    @Override
    public final Query<T> snapshot() {
        next();
        place.rootOnly("snapshot");
        manner = manner.atOneMoment();
        return this;
    }
}
