package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.GraphAssociationOptions;
import org.sequelize4j.Orphans;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.graph.GraphSettings;
import org.sequelize4j.query.Queries;

/** Collects how one association is saved within a graph. */
final class GraphAssociationOptionsBuilder<T> extends GraphNaming<T, GraphAssociationOptions<T>>
        implements GraphAssociationOptions<T> {
    private final AssociationDefinition association;
    private final ModelDefinition model;
    private final Queries queries;
    private final Set<String> connectOrCreate = new LinkedHashSet<>();
    private final List<Object> connect = new ArrayList<>();
    private final List<Object> disconnect = new ArrayList<>();
    private GraphSettings.Mode mode = GraphSettings.Mode.MERGE;
    private @Nullable Orphans orphans;
    private boolean allowConnect;
    private boolean allowCreate;

    GraphAssociationOptionsBuilder(AssociationDefinition association, Queries queries) {
        super(association.targetModel(), queries);
        this.association = association;
        this.model = association.targetModel();
        this.queries = queries;
    }

    GraphSettings settings() {
        return new GraphSettings(
                mode,
                orphans,
                allowConnect,
                allowCreate,
                List.copyOf(connectOrCreate),
                List.copyOf(connect),
                List.copyOf(disconnect),
                associations());
    }

    @Override
    public GraphAssociationOptions<T> merge() {
        mode = GraphSettings.Mode.MERGE;
        return this;
    }

    @Override
    public GraphAssociationOptions<T> replace() {
        mode = GraphSettings.Mode.REPLACE;
        return this;
    }

    @Override
    public GraphAssociationOptions<T> append() {
        if (!association.toMany()) {
            throw new QueryException(
                    "append() was said for \"" + association.as() + "\" of \"" + association.source()
                            + "\", which leads to one row; it is for associations that lead to many. Say merge() or replace().");
        }
        mode = GraphSettings.Mode.APPEND;
        return this;
    }

    @Override
    public GraphAssociationOptions<T> orphans(Orphans fate) {
        orphans = Given.to("orphans(…)", fate, "Orphans.KEEP, UNLINK or DELETE");
        return this;
    }

    @Override
    public GraphAssociationOptions<T> allowConnect() {
        allowConnect = true;
        return this;
    }

    @Override
    public GraphAssociationOptions<T> allowCreate() {
        allowCreate = true;
        return this;
    }

    @Override
    public GraphAssociationOptions<T> connectOrCreate(String... attributes) {
        if (Given.to("connectOrCreate(…)", attributes, "names of attributes").length == 0) {
            throw new QueryException("connectOrCreate was given no attribute; name those by which rows of \""
                    + model.name() + "\" are told apart, such as a unique one.");
        }
        for (String name : attributes) {
            connectOrCreate.add(model.requireAttribute(Given.to("connectOrCreate(…)", name, "names of attributes"))
                    .name());
        }
        return this;
    }

    @Override
    public GraphAssociationOptions<T> connectOrCreate(Function<? super T, ?> attribute) {
        return connectOrCreate(queries.<T>references(model).attribute(Given.lambda(attribute, "Tag::name")));
    }

    @Override
    public GraphAssociationOptions<T> connect(Object... keys) {
        connect.addAll(Given.all("connect(…)", keys, "keys of rows"));
        if (connect.size() > 1 && !association.toMany()) {
            throw new QueryException("connect(…) of \"" + association.as() + "\" was given " + connect.size()
                    + " keys, and it leads to one row.");
        }
        return this;
    }

    @Override
    public GraphAssociationOptions<T> disconnect(Object... keys) {
        disconnect.addAll(Given.all("disconnect(…)", keys, "keys of rows"));
        return this;
    }

    @Override
    GraphAssociationOptions<T> self() {
        return this;
    }
}
