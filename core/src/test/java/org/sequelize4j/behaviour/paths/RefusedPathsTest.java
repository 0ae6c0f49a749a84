package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Dependent;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** What cannot be a path, or a choice of one row, is refused with what to write; no database is needed to say so. */
class RefusedPathsTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> artists = sequelize.define("artist", m -> m.timestamps(false));
    private final Model<Row> albums =
            sequelize.define("album", m -> m.attribute("year", INTEGER).timestamps(false));
    private final Model<Row> tracks = sequelize.define("track", m -> m.timestamps(false));

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aStepThatIsDeclaredLaterIsWaitedFor() {
        artists.hasMany(tracks, a -> a.path("albums", "tracks"));
        assertThatThrownBy(() -> artists.toSql(q -> {})).isInstanceOf(DefinitionException.class);
        artists.hasMany(albums);
        albums.hasMany(tracks);

        assertThat(artists.toSql(q -> q.include("tracks"))).contains("DISTINCT");
    }

    @Test
    void anUnknownStepIsNamedWithTheOneThatWasMeant() {
        artists.hasMany(albums);
        albums.hasMany(tracks);
        artists.hasMany(tracks, a -> a.as("songs").path("albums", "trakcs"));

        assertThatThrownBy(() -> artists.toSql(q -> {}))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\"album\" has no association \"trakcs\"")
                .hasMessageContaining("Did you mean \"tracks\"?");
    }

    @Test
    void aPathEndsAtTheTarget() {
        artists.hasMany(albums);
        albums.hasMany(tracks);

        assertThatThrownBy(() -> artists.hasMany(tracks, a -> a.path("albums")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("leads to \"album\", and the association leads to \"track\"");
    }

    @Test
    void aPathDoesNotLeadAlongItself() {
        artists.hasMany(tracks, a -> a.as("ones").path("others"));

        assertThatThrownBy(() -> artists.hasMany(tracks, a -> a.as("others").path("ones")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("a path has to end somewhere");
    }

    @Test
    void aPathHasNoKeyOfItsOwn() {
        assertThatThrownBy(() ->
                        artists.hasMany(tracks, a -> a.path("albums", "tracks").foreignKey("artistId")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("cannot say foreignKey too");
    }

    @Test
    void aChoiceGoesByOneStoredAttribute() {
        assertThatThrownBy(() -> artists.hasOne(albums, a -> a.as("latest").latest("yaer")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("says latest(\"yaer\")")
                .hasMessageContaining("Did you mean \"year\"?");
        assertThatThrownBy(() ->
                        artists.hasOne(albums, a -> a.as("best").latest("year").oldest("year")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("says both latest and oldest");
        assertThatThrownBy(() ->
                        artists.hasOne(albums, a -> a.as("best").latest("year").unique()))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("cannot say unique too");
    }

    @Test
    void whatFollowsFromOthersHasNoDependents() {
        assertThatThrownBy(() ->
                        artists.hasMany(tracks, a -> a.path("albums", "tracks").dependent(Dependent.DESTROY)))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("cannot say dependent too");
        assertThatThrownBy(() ->
                        artists.hasOne(albums, a -> a.as("best").latest("year").dependent(Dependent.NULLIFY)))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("cannot say dependent too");
    }

    @Test
    void neitherMakesAColumnOrAnIndex() {
        artists.hasMany(albums);
        albums.hasMany(tracks);
        artists.hasMany(tracks, a -> a.path("albums", "tracks"));
        artists.hasOne(albums, a -> a.as("latestAlbum").latest("year"));

        assertThat(tracks.toSql(q -> {})).doesNotContain("artistId");
        assertThat(albums.toSql(q -> {})).contains("artistId").doesNotContain("latestAlbum");
    }
}
